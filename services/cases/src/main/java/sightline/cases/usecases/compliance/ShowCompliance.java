package sightline.cases.usecases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.compliance.Compliance;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows what was required and not done, and the warnings, to those who are told of them. */
@ApplicationScoped
public class ShowCompliance {

    /**
     * What was not done, and the warnings.
     *
     * @param tellsPolice whether its reader may record that the police were told
     */
    public record Shown(Compliance compliance, boolean tellsPolice) {}

    private final ShowCase showing;
    private final CompliancesTold told;
    private final Readers readers;
    private final Rights rights;

    ShowCompliance(ShowCase showing, CompliancesTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        return new Shown(
                told.of(id, readers.of(about)), about instanceof Managed && rights.has(Verb.TELL_POLICE, about));
    }
}
