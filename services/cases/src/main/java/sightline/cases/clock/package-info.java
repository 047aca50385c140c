/** What happens to cases because time passes. */
@NullMarked
package sightline.cases.clock;

import org.jspecify.annotations.NullMarked;
