package sightline.cases.usecases.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.permission.Permission;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows what a person asked leave for to those who are told of it. */
@ApplicationScoped
public class ShowPermissions {

    /**
     * What was asked for, the latest first.
     *
     * @param decides whether who reads it may decide on what is undecided
     */
    public record Shown(List<Permission> permissions, boolean decides) {
        public Shown {
            permissions = List.copyOf(permissions);
        }
    }

    private final ShowCase showing;
    private final PermissionsTold told;
    private final Readers readers;
    private final Rights rights;

    ShowPermissions(ShowCase showing, PermissionsTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        return new Shown(told.of(id, readers.of(about)), rights.has(Verb.DECIDE_PERMISSION, about));
    }
}
