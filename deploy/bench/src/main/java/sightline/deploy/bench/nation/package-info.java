/** A made-up nation under management, to see how the system bears it; nobody in it ever lived. */
@NullMarked
package sightline.deploy.bench.nation;

import org.jspecify.annotations.NullMarked;
