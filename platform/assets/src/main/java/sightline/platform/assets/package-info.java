/** What browsers fetch, and under which names. */
@NullMarked
package sightline.platform.assets;

import org.jspecify.annotations.NullMarked;
