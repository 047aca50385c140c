package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.domain.exchange.Questions;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.QuestionId;
import sightline.platform.language.Told;

/** Answers what another agency asked; to an agency that it does not concern there is no such question. */
@ApplicationScoped
public class AnswerQuestion {
    private final CaseInHand hand;
    private final Questions questions;

    AnswerQuestion(CaseInHand hand, Questions questions) {
        this.hand = hand;
        this.questions = questions;
    }

    @Transactional
    public Decision<Managed> answer(Command on, QuestionId id, String words) {
        return hand.<QuestionFact>decideAbout(
                on, Verb.ANSWER_QUESTION, CaseFact.AboutQuestion::new, (managed, told) -> question(managed, id, told)
                        .answer(words, told.agency()));
    }

    private Question question(Managed managed, QuestionId id, Told told) {
        return questions
                .find(managed.id(), id)
                .filter(one -> one.isKnownTo(told.agency(), managed.members().lead()))
                .orElseThrow(() -> new NotKnown("question in this case"));
    }
}
