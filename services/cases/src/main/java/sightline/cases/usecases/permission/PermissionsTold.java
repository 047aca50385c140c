package sightline.cases.usecases.permission;

import java.util.List;
import sightline.cases.domain.permission.Permission;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Permissions as their readers are told of them. */
public interface PermissionsTold {

    /** All of a case that the reader is told of, the latest first. */
    List<Permission> of(CaseId about, Reader reader);
}
