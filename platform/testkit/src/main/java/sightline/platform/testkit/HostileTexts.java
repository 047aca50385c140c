package sightline.platform.testkit;

import java.util.List;

/** What somebody writes where a text is asked for, hoping that anybody reads it as something else than a text. */
final class HostileTexts {
    /** In every one of them, so that it is found wherever it has no business to be. */
    static final String CANARY = "zq7canary";

    static final List<String> ALL = List.of(
            CANARY + "' or '1'='1' --",
            CANARY + "'; select pg_sleep(5); --",
            CANARY + "%_\\",
            "<script>alert('" + CANARY + "')</script>",
            "\"><img src=x onerror=" + CANARY + ">",
            "{" + CANARY + "}",
            "${" + CANARY + ":-${jndi:ldap://localhost/" + CANARY + "}}",
            "#{" + CANARY + "} {{7*7}} %s%n%x {0}",
            CANARY + "\r\nSet-Cookie: a=b\r\n\r\n",
            CANARY + "\u0000",
            CANARY + "\u001b[2J",
            "\ud800" + CANARY,
            CANARY + "\udc00",
            "\u202e" + CANARY + "\u200f\u2066",
            "=HYPERLINK(\"http://localhost/" + CANARY + "\")",
            "../../../../etc/passwd" + CANARY,
            CANARY + "a".repeat(5_000));

    private HostileTexts() {}
}
