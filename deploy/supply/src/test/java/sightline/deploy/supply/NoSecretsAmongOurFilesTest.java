package sightline.deploy.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSecretsAmongOurFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));

    @Test
    void no_file_of_ours_holds_what_looks_like_a_secret_but_those_that_say_why() throws Exception {
        List<Allowed> allowed = Allowed.in(Path.of("allowed-secrets.txt"));
        List<String> found = new ArrayList<>();
        for (Path file : ours()) {
            if (allowed.stream().noneMatch(one -> one.covers(file))) {
                scan(file, found);
            }
        }

        assertThat(found)
                .as("move each into the file of secrets that is made at first start, or say in"
                        + " deploy/supply/allowed-secrets.txt why it is none")
                .isEmpty();
    }

    @Test
    void what_is_allowed_is_there_and_says_why() throws Exception {
        List<Path> ours = ours();

        assertThat(Allowed.in(Path.of("allowed-secrets.txt")))
                .allMatch(one -> one.reason().length() > 20)
                .allMatch(one -> ours.stream().anyMatch(one::covers));
    }

    /** Put together here, so that the first test does not find them in this file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIA|IOSFODNN7EXAMPLF",
                "ghp|_16C7e42F292c6912E7710c838347Ae178B4a",
                "-----BEGIN RSA PRI|VATE KEY-----",
                "eyJhbGciOiJIUzI1NiJ9|.eyJzdWIiOiIxMjM0NTY3ODkwIn0.a",
                "postgresql://cases:hunter|22@localhost/cases",
                "pass|word=mB3xQe9vLk27TzPw0aHnYr",
                "client_sec|ret: 9f86d081884c7d659a2feaa0c55ad015"
            })
    void what_is_a_secret_is_found(String secret) {
        assertThat(SecretLikeness.of(secret.replace("|", ""))).isPresent();
    }

    private static void scan(Path file, List<String> found) throws IOException {
        try {
            List<String> lines = Files.readAllLines(ROOT.resolve(file), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                String place = "%s:%d".formatted(file, i + 1);
                SecretLikeness.of(lines.get(i)).ifPresent(what -> found.add(place + " holds " + what));
            }
        } catch (MalformedInputException noText) {
            assertThat(file.toString()).as("a file that is no text").matches(".*\\.(png|ico|svg|jpg|woff2?)");
        }
    }

    /** Every file that is kept, and those that would be with the next commit. */
    private static List<Path> ours() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Stream<String> names = git.inputReader(StandardCharsets.UTF_8).lines()) {
            List<Path> files = names.map(Path::of)
                    .filter(one -> Files.isRegularFile(ROOT.resolve(one)))
                    .toList();
            assertThat(git.waitFor()).as("git").isZero();
            assertThat(files).as("files of ours").hasSizeGreaterThan(500);
            return files;
        }
    }
}
