/** Why and how a person is managed: category and level, and what was asked of them. */
@NullMarked
package sightline.cases.domain.standing;

import org.jspecify.annotations.NullMarked;
