import { openPortability } from "../commandNames";
import { functionsFile } from "../functionsFile";
import { hostAddress } from "./host";
import { addresses, escapeXml, localised, ribbonSizes, strings } from "./resources";
import { pageName, variants, type Variant } from "./variants";
import { words } from "./words";

export interface ManifestOptions {
  /** The folder that serves the add-in, such as "https://localhost:3000" or "https://apps.example.com/cxlv". */
  readonly host: string;
  /** The version of package.json, "1.2.3"; the manifest says "1.2.3.0". */
  readonly version: string;
  readonly variant: Variant;
}

const indent = (depth: number, lines: readonly string[]): string =>
  lines.map((line) => " ".repeat(depth * 2) + line).join("\n");

/** The add-in only manifest as XML text, with a line end at its end. Throws with a sentence on a host Excel cannot use. */
export function manifest({ host: asked, version, variant }: ManifestOptions): string {
  const host = hostAddress(asked);
  const { id, namespace } = variants[variant];
  const text = namespace === null ? words("", "") : words(` (${namespace})`, `${namespace}.`);
  const page = `${host}/${pageName(variant)}`;
  const home = `${host}/index.html`;
  const icon = (size: number) => `${host}/assets/icon-${size}.png`;
  const icons = [
    "<Icon>",
    ...ribbonSizes.map((size) => `  <bt:Image size="${size}" resid="Icon.${size}"/>`),
    "</Icon>",
  ];

  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${version}.0</Version>
  <ProviderName>CXLV</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
${indent(1, localised("DisplayName", "Override", text.name))}
${indent(1, localised("Description", "Override", text.description))}
  <IconUrl DefaultValue="${escapeXml(icon(32))}"/>
  <HighResolutionIconUrl DefaultValue="${escapeXml(icon(64))}"/>
  <SupportUrl DefaultValue="${escapeXml(home)}"/>
  <AppDomains>
    <AppDomain>${new URL(host).origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${escapeXml(page)}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Page.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Page.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>${namespace === null ? "" : `\n            <Namespace resid="Functions.Namespace"/>`}
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Start.Title"/>
            <Description resid="Start.Text"/>
            <LearnMoreUrl resid="Home.Url"/>
          </GetStarted>
          <FunctionFile resid="Page.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Cxlv.Group">
                <Label resid="Group.Label"/>
${indent(8, icons)}
                <Control xsi:type="Button" id="Cxlv.ShowPane">
                  <Label resid="Button.Label"/>
                  <Supertip>
                    <Title resid="Button.Title"/>
                    <Description resid="Button.Tip"/>
                  </Supertip>
${indent(9, icons)}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Cxlv.Pane</TaskpaneId>
                    <SourceLocation resid="Page.Url"/>
                  </Action>
                </Control>
                <Control xsi:type="Button" id="Cxlv.Portable">
                  <Label resid="Portable.Label"/>
                  <Supertip>
                    <Title resid="Portable.Title"/>
                    <Description resid="Portable.Tip"/>
                  </Supertip>
${indent(9, icons)}
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${openPortability}</FunctionName>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
${indent(3, addresses("bt:Images", Object.fromEntries(ribbonSizes.map((size) => [`Icon.${size}`, icon(size)]))))}
${indent(3, addresses("bt:Urls", {
  "Page.Url": page,
  "Functions.Script.Url": `${host}/functions.js`,
  "Functions.Metadata.Url": {
    en: `${host}/${functionsFile("en")}`,
    es: `${host}/${functionsFile("es")}`,
    pt: `${host}/${functionsFile("pt")}`,
  },
  "Home.Url": home,
}))}
${indent(3, strings("bt:ShortStrings", {
  ...(namespace === null ? {} : { "Functions.Namespace": namespace }),
  "Start.Title": text.startTitle,
  "Group.Label": text.group,
  "Button.Label": text.button,
  "Button.Title": text.buttonTitle,
  "Portable.Label": text.portable,
  "Portable.Title": text.portableTitle,
}))}
${indent(3, strings("bt:LongStrings", { "Start.Text": text.startText, "Button.Tip": text.buttonTip, "Portable.Tip": text.portableTip }))}
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
