package sightline.platform.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a contract's own comment says of it and of each field, so that the schema and the code never tell two stories.
 */
final class RecordDocs {
    private final String comment;

    RecordDocs(Class<?> record) {
        Class<?> file = record.getNestHost();
        comment = comment(source(file), record.getSimpleName());
    }

    /** The first paragraph. */
    String ofAll() {
        return plain(comment.split("@param|<p>", 2)[0]);
    }

    /** The sentence about one field; empty when there is none. */
    String of(String field) {
        Matcher found = Pattern.compile("@param " + field + "\\s+(.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(comment);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String source(Class<?> file) {
        String path = file.getName().replace('.', '/') + ".java";
        try {
            Path main = Path.of("src/main/java", path);
            return Files.readString(Files.exists(main) ? main : Path.of("src/test/java", path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String comment(String source, String record) {
        int at = source.indexOf("record " + record + "(");
        int start = source.lastIndexOf("/**", at);
        return start < 0 ? "" : source.substring(start + 3, source.indexOf("*/", start));
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
