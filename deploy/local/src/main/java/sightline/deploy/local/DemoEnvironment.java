package sightline.deploy.local;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.deploy.parts.Tls;

/** A file for {@code sh}: after {@code . demo.env} the README's curl lines work as they stand. */
record DemoEnvironment(Addresses addresses, Realm realm, Secrets secrets) {

    /* The secret of a client is in the variable that is called like it. */
    private static final String TOKEN = """
            # A token of an agency's own system: token northshire-police
            token() {
              eval "secret=\\$$(printf '%s' "$1" | tr 'a-z-' 'A-Z_')"
              curl -s -u "$1:$secret" -d grant_type=client_credentials "$TOKEN_URL" |
                sed -n 's/.*"access_token":"\\([^"]*\\)".*/\\1/p'
            }""";

    /* curl believes the machine's authorities otherwise, and ours is none of them. */
    private static final String CURL = """
            curl() {
              command curl --cacert "$AUTHORITY" "$@"
            }""";

    String content() {
        Stream<String> services =
                DeclaredService.ALL.stream().map(service -> assign(service.name(), addresses.service(service)));
        Stream<String> clients = realm.clients().stream().map(client -> assign(client, secrets.client(client)));
        Stream<String> rest =
                Stream.of(assign("token-url", addresses.tokenUrl()), assign("people-password", secrets.people()));
        return Stream.of(
                        Stream.of("# Secrets of a demonstration on this machine, worth nothing anywhere else"),
                        services,
                        rest,
                        clients,
                        Stream.of(TOKEN),
                        trust())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> trust() {
        Tls tls = addresses.tls();
        return tls.isOn() ? Stream.of(assign("authority", tls.authority().toString()), CURL) : Stream.of();
    }

    private static String assign(String name, String value) {
        return "%s='%s'".formatted(name.toUpperCase(Locale.ROOT).replace('-', '_'), value);
    }
}
