// What a web server must say beside Aimline's files, in one place: the content policy and the other headers, and how long what may
// be kept. Written out for nginx, Azure Static Web Apps and IIS; `npm start` sends the same policy. Why each: docs/security.md.

const microsoftScript = "https://appsforoffice.microsoft.com";
/** Microsoft's own diagnostics of office.js; blocking them loses nothing of ours. */
const microsoftDiagnostics =
  "https://*.pipe.aria.microsoft.com https://*.events.data.microsoft.com";
/** Where Office shows panes; to be looked at again in each tenant (docs/limits.md). */
const officeFrames = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
].join(" ");

/** Fluent UI writes its styles into the page while it runs, hence unsafe-inline for styles, and for nothing else. */
const shared = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy of the pane in production. */
export const contentPolicy = [
  ...shared,
  `script-src 'self' ${microsoftScript}`,
  `connect-src 'self' ${microsoftScript} ${microsoftDiagnostics}`,
  `frame-ancestors 'self' ${officeFrames}`,
].join("; ");

/** The same without Microsoft's hosts, for the workbench, which holds the pane in a frame. */
export const workbenchPolicy = [
  ...shared,
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join("; ");

const headers = {
  "Content-Security-Policy": contentPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Strict-Transport-Security": "max-age=31536000",
};

/** Names with a hash never change what they hold; pages and the version are asked for anew; icons stay an hour. */
const forever = "public, max-age=31536000, immutable";
const anew = "no-cache";
const anHour = "public, max-age=3600";

function nginx() {
  const always = Object.entries(headers).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`
  );
  return [
    "# A server of nginx; also used by the Containerfile. TLS belongs to the proxy before it, or to this block.",
    "map $uri $aimline_keeps {",
    `  default "${anew}";`,
    `  "~\\.[0-9a-f]{12}\\.js$" "${forever}";`,
    `  "~^/assets/" "${anHour}";`,
    "}",
    "server {",
    "  listen 8080;",
    "  root /usr/share/nginx/html;",
    "  autoindex off;",
    "  server_tokens off;",
    ...always,
    "  add_header Cache-Control $aimline_keeps always;",
    "  location / { try_files $uri =404; }",
    "}",
    "",
  ].join("\n");
}

function staticWebApps() {
  const config = {
    globalHeaders: { ...headers, "Cache-Control": anew },
    routes: [
      { route: "/*.js", headers: { "Cache-Control": forever } },
      { route: "/assets/*", headers: { "Cache-Control": anHour } },
    ],
    mimeTypes: { ".json": "application/json" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function iis() {
  const inXml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const add = ([name, value]) => `        <add name="${name}" value="${inXml(value)}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers).map(add).join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="01:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function containerfile() {
  return `# Serves Aimline's files on port 8080, without root: podman build -t aimline . && podman run -p 8080:8080 aimline
FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY headers/nginx.conf /etc/nginx/conf.d/default.conf
COPY site/ /usr/share/nginx/html/
`;
}

/** Path within a release → text. */
export function hostingFiles() {
  return {
    "headers/nginx.conf": nginx(),
    "headers/staticwebapp.config.json": staticWebApps(),
    "headers/web.config": iis(),
    Containerfile: containerfile(),
  };
}
