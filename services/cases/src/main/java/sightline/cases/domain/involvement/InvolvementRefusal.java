package sightline.cases.domain.involvement;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why answering an agency that asked to be involved can be refused. */
public sealed interface InvolvementRefusal extends Refusal {

    /** It was answered, otherwise. */
    record AnsweredAlready() implements InvolvementRefusal {
        @Override
        public Rule rule() {
            return new Rule("A request to be involved is answered once", "design/access.md 2.4");
        }

        @Override
        public String because() {
            return "This request was answered already";
        }

        @Override
        public String answeredBy() {
            return "Ask co-ordination to put the agency on the case, or wait until it asks again";
        }
    }
}
