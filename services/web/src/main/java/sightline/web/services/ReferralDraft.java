package sightline.web.services;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A referral as this person's agency has written it so far. */
public record ReferralDraft(int complete, List<Section> sections) {
    /* Sections and questions as the task list asks them. */
    private static final List<String> ORDER = List.of(
            "person",
            "eligibility",
            "offence",
            "risk",
            "plan",
            "victims",
            "children",
            "disclosure",
            "invitees",
            "views");

    public ReferralDraft {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** A question, by section and name, and what was answered. */
    public record Answer(String question, String words) {}

    /**
     * One section.
     *
     * @param edition what a change says it has read
     * @param known what the case says of it already
     */
    public record Section(
            String section,
            List<String> questions,
            Map<String, String> answers,
            List<String> missing,
            long edition,
            @Nullable Instant keptAt,
            @Nullable String keptBy,
            List<Known> known) {

        public Section {
            questions = questions == null ? List.of() : List.copyOf(questions);
            answers = answers == null ? Map.of() : Map.copyOf(answers);
            missing = missing == null ? List.of() : List.copyOf(missing);
            known = known == null ? List.of() : List.copyOf(known);
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }

        public boolean isBegun() {
            return edition > 0;
        }

        /** Every question with its answer, empty where there is none. */
        public List<Answer> said() {
            return questions.stream()
                    .map(one -> new Answer(section + "." + one, answers.getOrDefault(one, "")))
                    .toList();
        }

        /** All that is known of one thing, one below the other. */
        public String known(String what) {
            return known.stream()
                    .filter(one -> one.what().equals(what))
                    .map(Known::value)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Something the case says already, which agency told it and when it happened. */
    public record Known(String what, String value, String source, Instant at) {}

    public boolean isComplete() {
        return complete == sections.size();
    }

    public Optional<Section> section(String name) {
        return sections.stream().filter(one -> one.section().equals(name)).findFirst();
    }

    /** Answers by section and question, in the order of the sections. */
    static List<Answer> ordered(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(one -> new Answer(one.getKey(), one.getValue()))
                .sorted(Comparator.<Answer>comparingInt(one -> ORDER.indexOf(sectionOf(one)))
                        .thenComparing(Answer::question))
                .toList();
    }

    private static String sectionOf(Answer one) {
        return one.question().substring(0, Math.max(0, one.question().indexOf('.')));
    }
}
