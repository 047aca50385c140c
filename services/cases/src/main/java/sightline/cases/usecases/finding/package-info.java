/** Finding a person. */
@NullMarked
package sightline.cases.usecases.finding;

import org.jspecify.annotations.NullMarked;
