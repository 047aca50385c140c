@NullMarked
package sightline.deploy.bench;

import org.jspecify.annotations.NullMarked;
