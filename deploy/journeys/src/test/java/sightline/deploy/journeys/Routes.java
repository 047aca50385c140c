package sightline.deploy.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every route of the pages, read from where they are written down: nothing else lists them. */
final class Routes {
    private static final Path PAGES =
            Path.of(System.getProperty("sightline.root"), "services/web/src/main/java/sightline/web/rest");
    private static final Pattern AT = Pattern.compile("@Path\\(\"(.*?)\"\\)");
    private static final Pattern ANY = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** One of them, such as {@code GET /cases/{id}}. */
    record Route(String method, String path) {

        boolean takes(String otherMethod, String address) {
            return method.equals(otherMethod) && pattern().matcher(address).matches();
        }

        private Pattern pattern() {
            StringBuilder pattern = new StringBuilder();
            Matcher any = ANY.matcher(path);
            int end = 0;
            while (any.find()) {
                pattern.append(Pattern.quote(path.substring(end, any.start())));
                pattern.append(any.group(2) == null ? "[^/]+" : "(?:" + any.group(2) + ")");
                end = any.end();
            }
            return Pattern.compile(
                    pattern.append(Pattern.quote(path.substring(end))).toString());
        }

        int variables() {
            return (int) ANY.matcher(path).results().count();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Routes() {}

    static List<Route> all() throws IOException {
        List<Route> routes = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.sorted().toList()) {
                routes.addAll(in(Files.readString(file)));
            }
        }
        return routes;
    }

    private static List<Route> in(String code) {
        String text = code.replace("@Path(PasswordAgain.PAGE)", "@Path(\"/session/fresh\")");
        int body = text.indexOf("\nclass ");
        Matcher above = AT.matcher(body < 0 ? "" : text.substring(0, body));
        if (!above.find()) {
            return List.of();
        }
        String root = above.group(1);
        List<Route> routes = new ArrayList<>();
        /* From one method of HTTP to the name of the one of Java that answers it. */
        Matcher one = Pattern.compile("@(GET|POST|PUT|PATCH|DELETE)\\n((?:    @[^\\n]*\\n|        [^\\n]*\\n)*)")
                .matcher(text.substring(body));
        while (one.find()) {
            Matcher at = AT.matcher(one.group(2));
            routes.add(new Route(one.group(1), joined(root, at.find() ? at.group(1) : "")));
        }
        return routes;
    }

    private static String joined(String root, String rest) {
        String path = (root + "/" + rest).replaceAll("/+", "/").replace("\\\\", "\\");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The one that takes this, the narrower before the wider. */
    static Optional<Route> taking(List<Route> routes, String method, String address) {
        return routes.stream().filter(one -> one.takes(method, address)).min(Comparator.comparing(Route::variables));
    }
}
