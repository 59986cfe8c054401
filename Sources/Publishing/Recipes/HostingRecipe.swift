package import Report
package import Starter

/// What a host has to be told about a site, as a file of the project.
///
/// `docs/publishing.md` says what else each host needs. They serve `site/` as it was committed: the
/// same bytes that were checked.
package enum HostingRecipe: String, CaseIterable, Sendable {
  case gitHubPages = "github-pages"
  case gitLabPages = "gitlab-pages"
  case netlify
  case cloudflarePages = "cloudflare-pages"
  case nginx

  /// The file for a project.
  ///
  /// - Parameters:
  ///   - address: where readers find the site.
  ///   - headers: the site's `_headers` file, which some hosts read by themselves.
  /// - Returns: the file with its place in the project.
  package func file(address: SiteAddress, headers: String) -> StarterFile {
    StarterFile(path: path, text: text(address: address, headers: headers))
  }

  private var path: String {
    switch self {
    case .gitHubPages: ".github/workflows/pages.yml"
    case .gitLabPages: ".gitlab-ci.yml"
    case .netlify: "netlify.toml"
    case .cloudflarePages: "wrangler.toml"
    case .nginx: "deploy/nginx.conf"
    }
  }

  private func text(address: SiteAddress, headers: String) -> String {
    switch self {
    case .gitHubPages: Self.gitHub
    case .gitLabPages: Self.gitLab
    case .netlify: Self.netlifyFile
    case .cloudflarePages: Self.cloudflare(address)
    case .nginx: NginxConfiguration(address: address, rules: HeaderRule.read(headers)).text
    }
  }

  private static let gitHub = """
    # GitHub Pages: serves the committed site/. Settings › Pages › Source: GitHub Actions.
    name: pages
    on:
      push:
        branches: [main]
        paths: [site/**, .github/workflows/pages.yml]
      workflow_dispatch:
    permissions:
      contents: read
      pages: write
      id-token: write
    # A publication is never broken off; of those that wait, the newest goes.
    concurrency:
      group: pages
      cancel-in-progress: false
    jobs:
      publish:
        runs-on: ubuntu-latest
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - uses: actions/checkout@v4
          - name: The site was made by factbook
            run: test -f site/.factbook-site
          - uses: actions/configure-pages@v5
          - uses: actions/upload-pages-artifact@v3
            with:
              path: site
          - id: deployment
            uses: actions/deploy-pages@v4

    """

  private static let gitLab = """
    # GitLab Pages: serves the committed site/ from the folder `public`, which the host asks for.
    pages:
      stage: deploy
      image: debian:12-slim
      script:
        - test -f site/.factbook-site
        - cp -R site public
      artifacts:
        paths: [public]
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
          changes: [site/**/*, .gitlab-ci.yml]

    """

  private static let netlifyFile = """
    # Netlify: serves the committed site/ with the headers of site/_headers.
    [build]
    publish = "site"
    command = "test -f site/.factbook-site"

    # Pages are served as they were checked.
    [build.processing]
    skip_processing = true

    """

  private static func cloudflare(_ address: SiteAddress) -> String {
    """
    # Cloudflare Pages: serves the committed site/ with the headers of site/_headers.
    name = "\(projectName(address))"
    pages_build_output_dir = "./site"

    """
  }

  /// Small letters, digits and hyphens: the first part of the host's name, which is the project's own at
  /// `NAME.pages.dev`.
  private static func projectName(_ address: SiteAddress) -> String {
    let label = address.host.split(separator: ".").first { $0 != "www" } ?? "facts"
    return String(label)
  }
}
