/** The verb about telling third parties. */
@NullMarked
package sightline.cases.usecases.disclosure;

import org.jspecify.annotations.NullMarked;
