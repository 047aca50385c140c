package sightline.cases.usecases.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.referral.draft.Drafts;
import sightline.cases.domain.referral.draft.KnownFact;
import sightline.cases.domain.referral.draft.ReferralDraft;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Asking;
import sightline.platform.language.CaseId;

/** Shows an agency the referral it writes, with what the case says already. */
@ApplicationScoped
public class ShowDraft {

    /** What was written so far, and what is known besides. */
    public record Shown(ReferralDraft draft, List<KnownFact> known) {
        public Shown {
            known = List.copyOf(known);
        }
    }

    private final ShowCase showing;
    private final Drafts drafts;
    private final KnownFacts known;
    private final Readers readers;
    private final Rights rights;
    private final Asking asking;

    ShowDraft(ShowCase showing, Drafts drafts, KnownFacts known, Readers readers, Rights rights, Asking asking) {
        this.showing = showing;
        this.drafts = drafts;
        this.known = known;
        this.readers = readers;
        this.rights = rights;
        this.asking = asking;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        rights.require(Verb.REFER, about);
        return new Shown(drafts.of(id, asking.actor().agency()), known.of(about, readers.of(about)));
    }
}
