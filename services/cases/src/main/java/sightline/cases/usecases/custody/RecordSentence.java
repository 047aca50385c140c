package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.Sentence;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Decision;
import sightline.platform.language.Ids;
import sightline.platform.language.SentenceId;

/** Records what a court sentenced a person to. */
@ApplicationScoped
public class RecordSentence {
    private final CaseInHand hand;
    private final Ids ids;

    RecordSentence(CaseInHand hand, Ids ids) {
        this.hand = hand;
        this.ids = ids;
    }

    @Transactional
    public Decision<Managed> record(Command on, Function<SentenceId, Sentence> sentence) {
        Sentence named = sentence.apply(new SentenceId(ids.next()));
        return hand.record(on, Verb.RECORD_SENTENCE, (managed, told) -> managed.recordSentence(named, told));
    }
}
