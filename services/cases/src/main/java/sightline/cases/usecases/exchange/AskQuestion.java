package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.QuestionId;

/** Asks another agency on a case something. */
@ApplicationScoped
public class AskQuestion {

    /** Where it was asked. */
    public record InCase(Managed managed, QuestionId question) {}

    private final CaseInHand hand;
    private final Reachable reachable;
    private final Ids ids;

    AskQuestion(CaseInHand hand, Reachable reachable, Ids ids) {
        this.hand = hand;
        this.reachable = reachable;
        this.ids = ids;
    }

    @Transactional
    public Decision<InCase> ask(Command on, AgencyId to, String words) {
        QuestionFact.Asked asked = new QuestionFact.Asked(new QuestionId(ids.next()), to, words);
        return hand.<QuestionFact>decideAbout(
                        on,
                        Verb.ASK_QUESTION,
                        CaseFact.AboutQuestion::new,
                        (managed, told) -> Question.ask(asked, told.agency(), reachable.on(managed, to)))
                .map(managed -> new InCase(managed, asked.id()));
    }
}
