package sightline.deploy.rehearsal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.RunningStack;
import sightline.deploy.rehearsal.chronicle.BadChronicle;
import sightline.deploy.rehearsal.chronicle.Chronicle;
import sightline.deploy.rehearsal.chronicle.ChronicleReader;
import sightline.deploy.rehearsal.live.LivePlay;
import sightline.deploy.rehearsal.live.LiveVerdicts;
import sightline.deploy.rehearsal.offline.Rehearsal;
import sightline.deploy.rehearsal.offline.Rehearsed;
import sightline.deploy.rehearsal.show.HtmlReport;
import sightline.deploy.rehearsal.show.JsonReport;
import sightline.deploy.rehearsal.show.TextReport;
import sightline.platform.rules.Watch;

/** Runs what was asked for and answers with the exit status: 0 as expected, 1 not as expected, 2 a bad file. */
final class Rehearse {
    static final int AS_EXPECTED = 0;
    static final int NOT_AS_EXPECTED = 1;
    static final int BAD = 2;

    private final PrintStream out;
    private final PrintStream err;

    Rehearse(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) throws InterruptedException {
        Choices choices;
        try {
            choices = Choices.of(arguments);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
            err.println(Choices.USAGE);
            return BAD;
        }
        Optional<Chronicle> chronicle = read(choices.file());
        if (chronicle.isEmpty()) {
            return BAD;
        }
        Rehearsed run = Rehearsal.of(chronicle.get(), Watch.shipped());
        return choices.live() ? live(run) : offline(run, choices);
    }

    private Optional<Chronicle> read(Path file) {
        try {
            return Optional.of(ChronicleReader.read(Files.readString(file), Agencies.ofTheDemonstration()));
        } catch (BadChronicle bad) {
            bad.complaints().forEach(complaint -> err.println(complaint.in(file.toString())));
        } catch (NoSuchFileException missing) {
            err.printf("There is no file %s.%n", file);
        } catch (CharacterCodingException notText) {
            err.printf("%s:1:1: This is not text in UTF-8. Save it as UTF-8.%n", file);
        } catch (IOException unreadable) {
            err.printf("%s cannot be read: %s%n", file, unreadable.getMessage());
        }
        return Optional.empty();
    }

    private int live(Rehearsed foretold) throws InterruptedException {
        Path environment = StateFolder.from(System.getenv()).resolve("demo.env");
        RunningStack stack;
        try {
            stack = RunningStack.in(environment);
        } catch (IOException notRunning) {
            err.printf("Nothing runs here: %s cannot be read. Start with ./sightline up --detach%n", environment);
            return BAD;
        }
        LiveVerdicts verdicts = new LiveVerdicts(foretold, LivePlay.of(foretold, stack, out));
        out.print(verdicts.text());
        return verdicts.isAsExpected() ? AS_EXPECTED : NOT_AS_EXPECTED;
    }

    private int offline(Rehearsed run, Choices choices) {
        if (choices.json()) {
            out.print(new JsonReport(run).text());
        } else {
            out.print(new TextReport(run).text());
        }
        if (choices.html() != null && !isWritten(choices.html(), new HtmlReport(run).text())) {
            return BAD;
        }
        return run.isAsExpected() ? AS_EXPECTED : NOT_AS_EXPECTED;
    }

    private boolean isWritten(Path page, String text) {
        try {
            Files.writeString(page, text);
            return true;
        } catch (IOException e) {
            err.printf("%s cannot be written: %s%n", page, e.getMessage());
            return false;
        }
    }
}
