package sightline.deploy.rehearsal.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import sightline.deploy.partner.Agencies;
import sightline.platform.language.AreaId;

/** Reads a chronicle from the text of its file, and names everything that is wrong with it at once. */
public final class ChronicleReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String DAY = "It is a day, like 2026-11-16";
    /* Read in the place of a day that is wrong, so that the rest is read all the same. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final Complaints complaints = new Complaints();
    private final Names names = new Names(complaints);
    private final Vocabulary vocabulary = Vocabulary.ofTheCatalogue();
    private final Agencies agencies;

    private ChronicleReader(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The chronicle that this text is.
     *
     * @throws BadChronicle when anything at all is wrong with it
     */
    public static Chronicle read(String text, Agencies agencies) {
        return new ChronicleReader(agencies).read(text);
    }

    private Chronicle read(String text) {
        Optional<Mapping> file =
                YamlFile.read(text, complaints).flatMap(node -> Mapping.of(node, "The chronicle", complaints));
        Optional<Chronicle> chronicle = file.map(this::chronicle);
        names.check();
        complaints.raise();
        return chronicle.orElseThrow();
    }

    private Chronicle chronicle(Mapping file) {
        String name = word(
                        file.require("chronicle", "It is the chronicle's short name, like late-referral"),
                        "a short name")
                .orElse("unnamed");
        String title = file.take("title").flatMap(Scalars::text).orElse(name);
        requireSynthetic(file);
        LocalDate zero = day(file.require("zero", DAY), new Times(SOME_DAY)).orElse(SOME_DAY);
        Times times = new Times(zero);
        String area = area(file).orElse("northshire");
        Optional<LocalDate> until =
                day(file.require("until", "It is the day at whose end the clocks stop, like T+200d"), times);
        AgencyNames whose = new AgencyNames(agencies, area);
        EntryReader entries =
                new EntryReader(name, until.orElse(LocalDate.MAX), vocabulary, times, whose, names, complaints);
        List<Entry> told = each(
                file.require("events", "It is a list of events, like - {at: T, type: case.released, …}"),
                "events",
                entries::read);
        ExpectationReader expectations = new ExpectationReader(times, whose, names, complaints);
        List<Expectation> expected = each(file.take("expect"), "expect", expectations::read);
        file.nothingElse();
        return new Chronicle(
                name,
                title,
                zero,
                new AreaId(area),
                until.orElse(zero),
                inOrder(new Contracts(name, whose, names, complaints).announced(told)),
                expected);
    }

    /** By when the system learned of them; what came in one instant stays in the order of the file. */
    private static List<Entry> inOrder(List<Entry> told) {
        return told.stream().sorted(Comparator.comparing(Entry::recorded)).toList();
    }

    private void requireSynthetic(Mapping file) {
        String right = "Write synthetic: true, and only of somebody who does not exist";
        file.require("synthetic", right).ifPresent(node -> {
            boolean said = node instanceof ScalarNode scalar
                    && scalar.getTag().equals(Tag.BOOL)
                    && scalar.getValue().equals("true");
            if (!said) {
                complaints.add(node, "A chronicle of a real person is refused", right);
            }
        });
    }

    private Optional<String> area(Mapping file) {
        return file.require("standards", "It names the area whose reference data applies: {area: northshire}")
                .flatMap(node -> Mapping.of(node, "standards", complaints))
                .flatMap(standards -> {
                    Optional<String> area =
                            word(standards.require("area", "It is a MAPPA area, like northshire"), "an area");
                    standards.nothingElse();
                    return area;
                });
    }

    private Optional<String> word(Optional<Node> node, String what) {
        return node.flatMap(written -> {
            Optional<String> word =
                    Scalars.text(written).filter(text -> SLUG.matcher(text).matches());
            if (word.isEmpty()) {
                complaints.add(
                        written,
                        "%s is not %s".formatted(Scalars.shown(written), what),
                        "Write it in lower-case letters, digits and single hyphens");
            }
            return word;
        });
    }

    private Optional<LocalDate> day(Optional<Node> node, Times times) {
        return node.flatMap(written -> {
            Optional<LocalDate> day = Scalars.text(written).flatMap(times::read).map(Times.Timed::day);
            if (day.isEmpty()) {
                complaints.add(written, "%s is no day".formatted(Scalars.shown(written)), DAY);
            }
            return day;
        });
    }

    private <T> List<T> each(Optional<Node> list, String what, Function<Node, Optional<T>> reading) {
        if (list.isEmpty()) {
            return List.of();
        }
        if (list.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(node -> reading.apply(node).stream())
                    .toList();
        }
        complaints.add(list.get(), "%s is not a list".formatted(what), "Begin each line of it with a hyphen");
        return List.of();
    }
}
