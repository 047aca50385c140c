package sightline.cases.domain.referral.draft;

import java.util.List;
import java.util.stream.Collectors;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a referral that is written cannot be sent. */
public sealed interface DraftRefusal extends Refusal {

    /** Something is not answered yet. */
    record NotComplete(List<Section> missing) implements DraftRefusal {

        public NotComplete {
            missing = List.copyOf(missing);
        }

        @Override
        public Rule rule() {
            return new Rule(
                    "A referral says everything that co-ordination decides on",
                    "docs/decisions/0039-how-a-person-comes-under-management-and-ends.md");
        }

        @Override
        public String because() {
            return "Not complete: " + missing.stream().map(Section::word).collect(Collectors.joining(", "));
        }

        @Override
        public String answeredBy() {
            return "Answer what is asked in each of these sections; where there is nothing to say, say that";
        }
    }
}
