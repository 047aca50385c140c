package sightline.cases.domain.exchange;

import java.time.Instant;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.QuestionId;

/** A question of one agency to another, until it is answered. */
public sealed interface Question {

    /** As it was asked, whatever became of it. */
    Asked asked();

    /** Answers it, once; nothing is told anew when this very answer was told before. */
    Decision<Optional<QuestionFact>> answer(String words, AgencyId by);

    default QuestionId id() {
        return asked().id();
    }

    /** Whether this agency knows of it: whoever asked, whoever was asked, and the lead agency. */
    default boolean isKnownTo(AgencyId agency, AgencyId lead) {
        return agency.equals(asked().by()) || agency.equals(asked().to()) || agency.equals(lead);
    }

    /** Asks an agency that can be told about the case, and not oneself. */
    static Decision<Optional<QuestionFact>> ask(QuestionFact.Asked what, AgencyId by, Addressees addressees) {
        return new Taken<Optional<QuestionFact>>(Optional.of(what)).unless(addressees.obstacle(what.to(), by));
    }

    /**
     * Asked, and not answered.
     *
     * @param what with its words, as far as who reads this may read them
     * @param by who asks
     */
    record Asked(QuestionFact.Asked what, Instant at, AgencyId by) implements Question {

        @Override
        public Asked asked() {
            return this;
        }

        @Override
        public QuestionId id() {
            return what.id();
        }

        AgencyId to() {
            return what.to();
        }

        @Override
        public Decision<Optional<QuestionFact>> answer(String words, AgencyId by) {
            return by.equals(to())
                    ? new Taken<>(Optional.of(new QuestionFact.Answered(id(), this.by, words)))
                    : new Refused<>(new ExchangeRefusal.NotAsked(to()));
        }
    }

    /** Answered, once and for all: who has more to say shares it. */
    record Answered(Asked asked, String words, Instant at) implements Question {

        @Override
        public Decision<Optional<QuestionFact>> answer(String other, AgencyId by) {
            return other.equals(words)
                    ? asked.answer(other, by).map(known -> Optional.empty())
                    : asked.answer(other, by).unless(Optional.of(new ExchangeRefusal.AnsweredAlready()));
        }
    }
}
