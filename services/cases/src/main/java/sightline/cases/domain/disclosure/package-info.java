/** Whether third parties are told of a person. */
@NullMarked
package sightline.cases.domain.disclosure;

import org.jspecify.annotations.NullMarked;
