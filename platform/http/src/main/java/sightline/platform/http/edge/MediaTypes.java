package sightline.platform.http.edge;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Media types as headers name them; what does not name one would be a failure of who reads it. */
final class MediaTypes {
    private static final String NAME = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern TYPE = Pattern.compile("\\s*%s/%s\\s*(;[^,]*)?".formatted(NAME, NAME));
    private static final int MOST = 1_024;

    private MediaTypes() {}

    /** Text of another type would be read as a field by what reads text. */
    static boolean isJson(String header) {
        String type = header.split(";", -1)[0].strip();
        return type.equalsIgnoreCase("application/json");
    }

    static boolean areNamed(String header) {
        return header.length() <= MOST
                && Stream.of(header.split(",", -1))
                        .allMatch(one -> TYPE.matcher(one).matches());
    }
}
