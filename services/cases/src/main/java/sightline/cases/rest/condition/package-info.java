/** What binds a person, over HTTP. */
@NullMarked
package sightline.cases.rest.condition;

import org.jspecify.annotations.NullMarked;
