package sightline.cases.usecases.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.draft.DraftedSection;
import sightline.cases.domain.referral.draft.DraftedSection.Kept;
import sightline.cases.domain.referral.draft.Drafts;
import sightline.cases.domain.referral.draft.Section;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.NotKnown;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;

/** Keeps a section of a referral as it is written; no fact, and nobody is told. */
@ApplicationScoped
public class KeepSection {
    private final CaseInHand hand;
    private final Drafts drafts;
    private final Access access;

    KeepSection(CaseInHand hand, Drafts drafts, Access access) {
        this.hand = hand;
        this.drafts = drafts;
        this.access = access;
    }

    /**
     * Keeps it in the place of what was read.
     *
     * @param section as the address calls it; looked for once the case is there
     * @param read the section's edition; null to keep it whatever was there
     * @throws SectionOvertaken when a colleague has written since
     */
    @Transactional
    public Decision<DraftedSection> keep(
            CaseId about, @Nullable Long read, String section, Map<String, String> answers) {
        return hand.held(new Command(about, null, null, null), Verb.REFER)
                .map(managed -> kept(managed.id(), read, called(section), answers));
    }

    private static Section called(String section) {
        return Section.called(section).orElseThrow(() -> new NotKnown("section of a referral"));
    }

    private DraftedSection kept(CaseId about, @Nullable Long read, Section section, Map<String, String> answers) {
        Actor actor = access.actor();
        DraftedSection before = drafts.of(about, actor.agency()).section(section);
        SectionOvertaken.unlessRead(read, before);
        DraftedSection now = before.keep(answers, new Kept(access.now(), actor.id()));
        drafts.keep(about, actor.agency(), now);
        return now;
    }
}
