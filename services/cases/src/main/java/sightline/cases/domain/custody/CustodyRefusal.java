package sightline.cases.domain.custody;

import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb about custody can be refused. */
public sealed interface CustodyRefusal extends Refusal {

    /** The person was released, and no return has been recorded since. */
    record AtLibertyAlready() implements CustodyRefusal {
        @Override
        public Rule rule() {
            return new Rule("Only who is in custody is released", "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "The person was released, and nobody has recorded a return to custody since";
        }

        @Override
        public String answeredBy() {
            return "Record the return to custody first, with when it happened; then this release";
        }
    }

    /** The person is back in custody, and no release has been recorded since. */
    record ReturnedAlready() implements CustodyRefusal {
        @Override
        public Rule rule() {
            return new Rule("Who has been returned to custody is there", "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "The person was returned to custody, and nobody has recorded a release since";
        }

        @Override
        public String answeredBy() {
            return "Record the release first, with when it happened; then this return";
        }
    }

    /** There is no plan that could be withdrawn. */
    record NoReleasePlanned() implements CustodyRefusal {
        @Override
        public Rule rule() {
            return new Rule("What is withdrawn was planned", "docs/decisions/0017-what-cases-refuse.md");
        }

        @Override
        public String because() {
            return "No release is planned";
        }

        @Override
        public String answeredBy() {
            return "Nothing: there is no plan to withdraw";
        }
    }
}
