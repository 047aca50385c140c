/** Permissions in the history of their case. */
@NullMarked
package sightline.cases.postgres.permission;

import org.jspecify.annotations.NullMarked;
