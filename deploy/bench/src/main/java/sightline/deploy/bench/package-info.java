/** How long the key path takes, as ratios to the least it could take on the same machine at the same moment. */
@NullMarked
package sightline.deploy.bench;

import org.jspecify.annotations.NullMarked;
