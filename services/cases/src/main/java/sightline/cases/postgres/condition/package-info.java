/** What binds a person, in the history of their case. */
@NullMarked
package sightline.cases.postgres.condition;

import org.jspecify.annotations.NullMarked;
