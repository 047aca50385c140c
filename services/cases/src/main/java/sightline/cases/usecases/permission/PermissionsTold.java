package sightline.cases.usecases.permission;

import sightline.cases.domain.permission.Permission;
import sightline.cases.usecases.reading.ThingsTold;

/** Permissions as their readers are told of them. */
public interface PermissionsTold extends ThingsTold<Permission> {}
