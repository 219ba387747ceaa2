/** What is done to the good manifest, by replacing one text, and what the check should say of it. */
export const faults: readonly (readonly [fault: string, from: string | RegExp, to: string, sentence: string])[] = [
  [
    "not XML", "</Resources>", "",
    "The manifest is not well-formed XML: line ",
  ],
  [
    "a mail add-in", "TaskPaneApp", "MailApp",
    "The manifest should be an <OfficeApp> of the type TaskPaneApp, not a <OfficeApp>.",
  ],
  [
    "no id", /<Id>.*<\/Id>/, "",
    "<OfficeApp> needs a <Id>.",
  ],
  [
    "an id that is no GUID", /<Id>94395e0b/, "<Id>94395",
    '<Id> should be a GUID, not "94395-16ae-4f75-82cc-234f5a589720".',
  ],
  [
    "a version of three numbers", /<Version>.*</, "<Version>0.1.0<",
    '<Version> should be four numbers with dots between, such as 1.2.3.0, not "0.1.0".',
  ],
  [
    "no support page", /<SupportUrl.*>/, "",
    "<OfficeApp> needs a <SupportUrl>.",
  ],
  [
    "name before version", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1",
    "In <OfficeApp>, <Version> should stand before <ProviderName>.",
  ],
  [
    "runtimes after the functions", /( *<Runtimes>[^]*<\/Runtimes>\n)([^]*<\/AllFormFactors>\n)/, "$2$1",
    "In <Host>, <Runtimes> should stand before <AllFormFactors>.",
  ],
  [
    "page before script", /(<Script>[^]*<\/Script>)(\s*<Page>[^]*<\/Page>)/, "$2$1",
    "In <ExtensionPoint>, <Script> should stand before <Page>.",
  ],
  [
    "icon after action", /(<Control[^]*)(<Icon>[^]*<\/Icon>)([^]*<\/Action>)/, "$1$3$2",
    "In <Control>, <Icon> should stand before <Action>.",
  ],
  [
    "pane commands before the callout", /(<GetStarted>[^]*<\/GetStarted>)(\s*<FunctionFile.*>)/, "$2$1",
    "In <DesktopFormFactor>, <GetStarted> should stand before <FunctionFile>.",
  ],
  [
    "hosts after resources", /(<Hosts>\s*<Host xsi[^]*<\/Hosts>)(\s*<Resources>[^]*<\/Resources>)/, "$2$1",
    "In <VersionOverrides>, <Hosts> should stand before <Resources>.",
  ],
  [
    "no group label", '<Label resid="Group.Label"/>', "",
    "<Group> needs a <Label>.",
  ],
  [
    "an unknown element", "<Permissions>", "<Colour/><Permissions>",
    "<OfficeApp> cannot hold a <Colour>.",
  ],
  [
    "a menu", 'xsi:type="Button"', 'xsi:type="Menu"',
    '<Control> of the type "Menu" is not one this add-in uses.',
  ],
  [
    "two permissions", /(<Permissions>.*)/, "$1$1",
    "<OfficeApp> should hold <Permissions> once, not 2 times.",
  ],
  [
    "too little permission", "ReadWriteDocument", "ReadDocument",
    '<Permissions> should be ReadWriteDocument, which writing a formula needs, not "ReadDocument".',
  ],
  [
    "for Word", 'Name="Workbook"', 'Name="Document"',
    '<Host> should be Workbook (Excel), not "Document".',
  ],
  [
    "a lower requirement", 'MinVersion="1.3"', 'MinVersion="1.1"',
    "<Requirements> should ask for CustomFunctionsRuntime 1.3, not 1.1.",
  ],
  [
    "no shared runtime requirement", /<Set Name="SharedRuntime".*>/, "",
    "<Requirements> should ask for SharedRuntime 1.1.",
  ],
  [
    "another schema", "officeappbasictypes/1.0", "officeappbasictypes/2.0",
    '<OfficeApp> should say xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0".',
  ],
  [
    "a locale twice", 'Locale="pt-BR"', 'Locale="es-ES"',
    "<DisplayName> has two overrides for es-ES.",
  ],
  [
    "a locale that is none", 'Locale="pt-BR"', 'Locale="Brazil!"',
    '<DisplayName> has an override for "Brazil!", which is not a locale.',
  ],
  [
    "a resid that leads nowhere", 'resid="Button.Label"', 'resid="Button.Lable"',
    '<Label> points to the resource "Button.Lable", which does not exist.',
  ],
  [
    "a resource that is not used", 'resid="Button.Label"', 'resid="Group.Label"',
    'The resource "Button.Label" is used nowhere.',
  ],
  [
    "a resource of another kind", '<Description resid="Button.Tip"/>', '<Description resid="Button.Title"/>',
    '<Description> points to "Button.Title" in <bt:ShortStrings>, but needs one in <bt:LongStrings>.',
  ],
  [
    "an id twice", ' id="Button.Title"', ' id="Button.Label"',
    'The resource id "Button.Label" is used twice.',
  ],
  [
    "an id too long", /Button\.Tip/g, "Button.Tip.That.Is.Longer.Than.Excel.Takes",
    'The resource id "Button.Tip.That.Is.Longer.Than.Excel.Takes" should have at most 32 characters, not 42.',
  ],
  [
    "a label too long", /(id="Button.Label" DefaultValue=")/, `$1${"x".repeat(125)}`,
    'The resource "Button.Label" should have 1 to 125 characters, not ',
  ],
  [
    "a tip too long in Spanish", /(id="Button.Tip"[^]*?Value="Busque)/, `$1${"x".repeat(250)}`,
    'The resource "Button.Tip" should have 1 to 250 characters, not ',
  ],
  [
    "a runtime that stops", 'lifetime="long"', 'lifetime="short"',
    '<Runtime> should have lifetime="long": otherwise the functions stop when the pane is closed.',
  ],
  [
    "functions on another page", /(<Page>\s*<SourceLocation resid=")Page.Url/, "$1Home.Url",
    '<Page> should use the resid "Page.Url" of <Runtime>, not "Home.Url".',
  ],
  [
    "commands on another page", '<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Home.Url"/>',
    '<FunctionFile> should use the resid "Page.Url" of <Runtime>, not "Home.Url".',
  ],
  [
    "a button for another page", /(<\/TaskpaneId>\s*<SourceLocation resid=")Page.Url/, "$1Home.Url",
    'The button\'s <Action> should use the resid "Page.Url" of <Runtime>, not "Home.Url".',
  ],
  [
    "another page at first", /(<DefaultSettings>\s*<SourceLocation.*)taskpane.html/, "$1other.html",
    "<DefaultSettings> opens https://localhost:3000/other.html, but the runtime's page is https://localhost:3000/taskpane",
  ],
  [
    "http", "<AppDomain>https:", "<AppDomain>http:",
    'Every address should start with https://, but "http://localhost:3000" does not.',
  ],
  [
    "functions from elsewhere", "https://localhost:3000/functions.js\"", 'https://example.com/functions.js"',
    "<Script> should come from https://localhost:3000/functions.js, not https://example.com/functions.js.",
  ],
  [
    "metadata under another name", "functions.json", "metadata.json",
    "<Metadata> should come from https://localhost:3000/functions.json, not https://localhost:3000/metadata.json.",
  ],
  [
    "a list of functions in Spanish from elsewhere", "https://localhost:3000/functions.es.json", "https://example.com/functions.es.json",
    "Every override of an address should come from https://localhost:3000/, not https://example.com/functions.es.json.",
  ],
  [
    "a support page elsewhere", /<SupportUrl.*>/, '<SupportUrl DefaultValue="https://example.com/"/>',
    "<SupportUrl> should be a page of https://localhost:3000, not https://example.com/.",
  ],
  [
    "no domain for the pane", /<AppDomain>.*</, "<AppDomain>https://example.com<",
    "<AppDomains> should name https://localhost:3000, where the pane lives.",
  ],
  [
    "no icon of 80 pixels", /<bt:Image size="80" resid="Icon.80"\/>/, "",
    "The icon of <Group> needs an image of 80 pixels.",
  ],
  [
    "an icon of a size unknown to Excel", 'size="20"', 'size="21"',
    'The icon of <Group> has an image of "21" pixels, a size Excel does not use.',
  ],
  [
    "an icon larger than it says", "assets/icon-16.png", "assets/icon-32.png",
    "The icon assets/icon-32.png should be 16 by 16 pixels, not 32 by 32.",
  ],
  [
    "an icon that is not there", "assets/icon-80.png", "assets/icon-81.png",
    "The icon assets/icon-81.png is missing.",
  ],
  [
    "an icon that is no PNG", "assets/icon-80.png", "assets/icon.svg",
    "The icon assets/icon.svg should be a PNG image.",
  ],
  [
    "an icon from elsewhere", "https://localhost:3000/assets/icon-64.png", "https://example.com/icon-64.png",
    "The icon https://example.com/icon-64.png should come from https://localhost:3000.",
  ],
];
