package sightline.cases.domain.exchange;

import java.util.Locale;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;
import sightline.platform.language.ShareReceipt;

/** Why a verb between agencies can be refused. */
public sealed interface ExchangeRefusal extends Refusal {

    /** It is addressed to an agency that is not on the case. */
    record NotOnTheCase(AgencyId to) implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.SHARED;
        }

        @Override
        public String because() {
            return "%s is not on this case".formatted(to);
        }

        @Override
        public String answeredBy() {
            return "Have co-ordination join it to the case, or have the chair decide on a disclosure";
        }
    }

    /** It is addressed to the agency that it comes from. */
    record ToItself() implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.SHARED;
        }

        @Override
        public String because() {
            return "An agency does not turn to itself";
        }

        @Override
        public String answeredBy() {
            return "Say which other agency it is for";
        }
    }

    /** Somebody else than its receiver says how far it has come. */
    record NotTheReceiver(AgencyId receiver) implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.RECEIPT;
        }

        @Override
        public String because() {
            return "It was shared with %s".formatted(receiver);
        }

        @Override
        public String answeredBy() {
            return "Ask them to say how far it has come";
        }
    }

    /** It has come further than that already. */
    record FurtherAlready(ShareReceipt furthest) implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.RECEIPT;
        }

        @Override
        public String because() {
            return "It was said of it before: %s"
                    .formatted(furthest.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        public String answeredBy() {
            return "Nothing is to do, or say how much further it has come";
        }
    }

    /** Somebody else than who shared it says that it failed. */
    record NotTheSender(AgencyId sender) implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.FAILURE;
        }

        @Override
        public String because() {
            return "It was shared by %s".formatted(sender);
        }

        @Override
        public String answeredBy() {
            return "Tell them that it did not arrive, so that they send it again";
        }
    }

    /** Its receiver has said that it arrived. */
    record Arrived() implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.FAILURE;
        }

        @Override
        public String because() {
            return "Its receiver has acknowledged it";
        }

        @Override
        public String answeredBy() {
            return "Share anew what is missing";
        }
    }

    /** It was said to have failed, in other words. */
    record FailedAlready() implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.FAILURE;
        }

        @Override
        public String because() {
            return "It was said before that it did not arrive, in other words than these";
        }

        @Override
        public String answeredBy() {
            return "Send it again";
        }
    }

    /** Somebody else was asked. */
    record NotAsked(AgencyId asked) implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.ANSWER;
        }

        @Override
        public String because() {
            return "%s was asked".formatted(asked);
        }

        @Override
        public String answeredBy() {
            return "Ask them to answer, or share what you know";
        }
    }

    /** It was answered, in other words. */
    record AnsweredAlready() implements ExchangeRefusal {
        @Override
        public Rule rule() {
            return Rules.ANSWER;
        }

        @Override
        public String because() {
            return "This question has an answer, in other words than these";
        }

        @Override
        public String answeredBy() {
            return "Share what is to be added, or ask anew";
        }
    }

    /** The few rules behind them. */
    final class Rules {
        private static final String WRITTEN = "docs/decisions/0045-what-goes-between-two-and-to-single-persons.md";
        static final Rule SHARED =
                new Rule("Agencies on a case turn to each other; anybody else is told by a disclosure only", WRITTEN);
        static final Rule RECEIPT = new Rule("Its receiver says how far a share has come, and only forward", WRITTEN);
        static final Rule FAILURE = new Rule("Whoever shared something says, once, that it did not arrive", WRITTEN);
        static final Rule ANSWER = new Rule("Whoever was asked answers, once", WRITTEN);

        private Rules() {}
    }
}
