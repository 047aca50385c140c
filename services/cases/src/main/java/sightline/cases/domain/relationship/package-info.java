/** Whom a person is close to, and what was looked into because of it. */
@NullMarked
package sightline.cases.domain.relationship;

import org.jspecify.annotations.NullMarked;
