/** What binds a person: what shows that it is real, and when it ends. */
@NullMarked
package sightline.cases.domain.condition;

import org.jspecify.annotations.NullMarked;
