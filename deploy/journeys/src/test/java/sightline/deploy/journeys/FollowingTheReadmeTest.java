package sightline.deploy.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sightline.deploy.parts.Deadline;

/** Does what the README says to try, with the shell and curl alone. */
@ExtendWith(SharedStack.class)
class FollowingTheReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));
    private static final Pattern TO_TRY = Pattern.compile("(?s)## What to try\\R.*?```sh\\R(.*?)```");

    @Test
    void an_arrest_reaches_every_agency_on_the_case_and_no_other(WholeStack stack)
            throws IOException, InterruptedException {
        String heard = follow(script(stack));

        assertThat(heard.lines().filter(line -> line.contains("event:") && line.contains("case.arrest-recorded")))
                .as(heard)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder("northshire-probation", "northshire-health", "northshire-elm-house");
        assertThat(heard.lines().filter(line -> line.startsWith("southmoor-health: event")))
                .isEmpty();
        assertThat(heard).contains("\"outcome\":\"recorded\"").doesNotContain("Affray in a story");
    }

    /** The README's own words, for this stack; the listeners get a moment to connect and the arrest one to arrive. */
    private static String script(WholeStack stack) throws IOException {
        Matcher toTry = TO_TRY.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(toTry.find()).isTrue();
        return toTry.group(1)
                .replace(
                        ".sightline/21000/demo.env",
                        stack.state().resolve("demo.env").toString())
                .replace("# a police system records the arrest", "sleep 5");
    }

    private static String follow(String script) throws IOException, InterruptedException {
        Path output = Files.createTempFile("sightline-readme", ".out");
        Process shell = new ProcessBuilder("setsid", "sh", "-c", script + "\nwait")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Deadline deadline = Deadline.in(Patience.LONG);
        while (!deadline.passed() && count(Files.readString(output), "case.arrest-recorded") < 6) {
            Thread.sleep(200);
        }
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly().waitFor();
        return Files.readString(output);
    }

    private static long count(String text, String word) {
        return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
    }
}
