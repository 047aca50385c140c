package sightline.cases.domain.custody;

import java.util.Optional;
import sightline.platform.language.CaseId;
import sightline.platform.language.SentenceId;

/** What courts sentenced persons to, by case. */
public interface Sentences {

    /** One of this case. */
    Optional<PassedSentence> find(CaseId about, SentenceId id);
}
