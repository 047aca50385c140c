package sightline.cases.usecases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.custody.PassedSentence;
import sightline.cases.domain.custody.Sentences;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.NotKnown;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.SentenceId;

/** Records that a sentence binds a person no longer; the same again changes nothing. */
@ApplicationScoped
public class EndSentence {
    private final CaseInHand hand;
    private final Sentences sentences;

    EndSentence(CaseInHand hand, Sentences sentences) {
        this.hand = hand;
        this.sentences = sentences;
    }

    @Transactional
    public Decision<Managed> end(Command on, SentenceId id) {
        return hand.decideAbout(
                on,
                Verb.END_SENTENCE,
                CaseFact.AboutSentence::new,
                (managed, told) -> new Taken<>(sentence(managed, id).end()));
    }

    private PassedSentence sentence(Managed managed, SentenceId id) {
        return sentences.find(managed.id(), id).orElseThrow(() -> new NotKnown("sentence in this case"));
    }
}
