package sightline.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The generated files as they stand in the repository, which a partner reads and a reviewer sees change. */
final class CheckedIn {
    static final Path ROOT = Path.of("src/main/resources/sightline/contracts");
    private static final boolean WRITE = Boolean.getBoolean("contracts.write");

    private CheckedIn() {}

    static Path schema(EventType type) {
        return ROOT.resolve("schemas").resolve(type.shortType() + ".schema.json");
    }

    static Path example(EventType type) {
        return ROOT.resolve("examples").resolve(type.shortType() + ".json");
    }

    static Path asyncApi() {
        return ROOT.resolve("asyncapi.json");
    }

    /** Every revision released within this major version, oldest first. */
    static List<Released> released(EventType type) {
        Path folder = ROOT.resolve("released").resolve(type.shortType());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number ->
                        new Released(folder.resolve(number + ".schema.json"), folder.resolve(number + ".json")))
                .takeWhile(revision -> Files.exists(revision.schema()))
                .toList();
    }

    /** A revision that readers somewhere may still hold: its schema, and an event as it was written then. */
    record Released(Path schema, Path golden) {}

    /** Compares with the file, or rewrites it when {@code -Dcontracts.write} says so. */
    static void same(Path file, JsonNode generated) {
        String text = text(generated);
        if (WRITE) {
            write(file, text);
        }
        assertThat(file).as("%s; -Dcontracts.write rewrites it", file).content().isEqualTo(text);
    }

    static JsonNode json(Path file) {
        try {
            return ContractJson.mapper().readTree(bytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(JsonNode node) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indent);
        try {
            return ContractJson.mapper().writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
