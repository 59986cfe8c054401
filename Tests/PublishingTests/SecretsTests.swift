import Publishing
import Testing

@Suite("What other programs say")
struct SecretsTests {
  @Test(
    "Passwords in addresses are masked",
    arguments: [
      ("fatal: https://me:hunter2@host/a.git", "fatal: https://***@host/a.git"),
      ("at 'https://ghp_0123@host/a' and ftp://a:b@c", "at 'https://***@host/a' and ftp://***@c"),
      ("git@host:a.git, https://host/@x", "git@host:a.git, https://host/@x"),
    ]
  )
  func addresses(said: String, shown: String) {
    #expect(Secrets(environment: [:]).masked(said) == shown)
  }

  @Test func secretsOfTheEnvironmentAreMasked() {
    let secrets = Secrets(environment: [
      "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI", "GITHUB_TOKEN": "ghs_16C7e42F292c",
      "HOME": "/home/me",
      "MY_PASSWORD": "short",
    ])
    #expect(
      secrets.masked("key wJalrXUtnFEMI, token ghs_16C7e42F292c in /home/me, short")
        == "key ***, token *** in /home/me, short"
    )
  }
}
