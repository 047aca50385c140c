/** What a person under supervision asks leave for, and whether they have it. */
@NullMarked
package sightline.cases.domain.permission;

import org.jspecify.annotations.NullMarked;
