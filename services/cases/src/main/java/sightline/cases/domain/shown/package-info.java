/** What of a case's history is shown with it. */
@NullMarked
package sightline.cases.domain.shown;

import org.jspecify.annotations.NullMarked;
