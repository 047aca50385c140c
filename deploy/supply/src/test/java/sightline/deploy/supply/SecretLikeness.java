package sightline.deploy.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What in a line of text looks like a secret: by how issuers begin theirs, or by how random it is where one is named.
 */
final class SecretLikeness {
    private static final int LONG = 20;
    private static final double RANDOM = 4.2;
    private static final double RANDOM_HEX = 3.3;

    private static final Map<String, Pattern> KNOWN = Map.of(
            "a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s*[A-Za-z0-9+/]{16}"),
            "a private key, alone on its line", Pattern.compile("^-----BEGIN [A-Z ]*PRIVATE KEY-----$"),
            "a token of GitHub or GitLab", Pattern.compile("\\b(gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_-]{20,}"),
            "a key of Amazon or Google", Pattern.compile("\\b((AKIA|ASIA)[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35})\\b"),
            "a token of Slack, Stripe or npm",
                    Pattern.compile("\\b(xox[abprs]-|sk_live_|rk_live_|npm_)[A-Za-z0-9-]{16,}"),
            "a token of Vault", Pattern.compile("\\bhvs\\.[A-Za-z0-9_-]{20,}"),
            "a JSON Web Token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."),
            "an address with a password", Pattern.compile("\\b[a-z][a-z0-9+]*://[^/\\s:@$%{]+:[^/\\s:@$%{]{6,}@"));

    private static final Pattern NAMED = Pattern.compile("(?i)(secret|passw|token|api.?key|credential)");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9+/_=-]{%d,}".formatted(LONG));
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");
    /* Names of code, words with strokes between them, and places. */
    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z]+|([A-Za-z]+[0-9]{0,4}[-_/=+]+)*[A-Za-z]*[0-9]{0,4}[-_/=+]*|[A-Z0-9_]+");

    private SecretLikeness() {}

    /** What it looks like; never the thing itself. */
    static Optional<String> of(String line) {
        return KNOWN.entrySet().stream()
                .filter(one -> one.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> NAMED.matcher(line).find() && values(line).stream().anyMatch(SecretLikeness::isRandom)
                        ? Optional.of("a random value where a secret is named")
                        : Optional.empty());
    }

    private static List<String> values(String line) {
        return VALUE.matcher(line).results().map(one -> one.group()).toList();
    }

    private static boolean isRandom(String value) {
        if (WORDS.matcher(value).matches()) {
            return false;
        }
        return entropy(value) > (HEX.matcher(value).matches() ? RANDOM_HEX : RANDOM);
    }

    /** In bits of each character, as Shannon counts them. */
    private static double entropy(String value) {
        return value
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> (double) count / value.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}
