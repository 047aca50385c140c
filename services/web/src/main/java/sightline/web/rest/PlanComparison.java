package sightline.web.rest;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Plans;
import sightline.web.words.InWords;
import sightline.web.words.WordChanges;

/** Two versions of a risk management plan side by side, part by part. */
record PlanComparison(Plans.Version from, Plans.Version to, List<Row> rows) {

    /**
     * One part in both versions.
     *
     * @param before what the one says; null where it says nothing
     * @param after what the other says
     */
    public record Row(String name, Plans.Part before, Plans.Part after, WordChanges changes) {

        static Row of(Plans.Part before, Plans.Part after) {
            return new Row(before.name(), before, after, WordChanges.between(said(before.said()), said(after.said())));
        }

        private static String said(@Nullable String words) {
            return words == null ? "" : words;
        }

        /** What changed, for whoever does not see colours. */
        public String verdict() {
            if (before.said() == null && after.said() == null) {
                return withoutWords();
            }
            if (before.said() == null) {
                return "New";
            }
            if (after.said() == null) {
                return "Taken out";
            }
            return changes.none() ? "Unchanged" : "Changed: " + counted();
        }

        private String withoutWords() {
            if (before.spokenTo() == after.spokenTo()) {
                return after.spokenTo() ? "Unchanged" : "A gap in both";
            }
            return after.spokenTo() ? "New" : "Taken out";
        }

        private String counted() {
            return "%s added, %s removed"
                    .formatted(InWords.plural(changes.added(), "word"), InWords.plural(changes.removed(), "word"));
        }

        public boolean unchanged() {
            return verdict().equals("Unchanged");
        }

        /** Whether neither version says anything that need be shown. */
        boolean isOfNoInterest() {
            return name.equals("other") && before.said() == null && after.said() == null;
        }
    }

    static PlanComparison of(Plans.Version from, Plans.Version to) {
        List<Plans.Part> before = from.parts();
        List<Plans.Part> after = to.parts();
        return new PlanComparison(
                from,
                to,
                IntStream.range(0, before.size())
                        .mapToObj(part -> Row.of(before.get(part), after.get(part)))
                        .filter(row -> !row.isOfNoInterest())
                        .toList());
    }
}
