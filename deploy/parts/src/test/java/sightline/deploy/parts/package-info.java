@NullMarked
package sightline.deploy.parts;

import org.jspecify.annotations.NullMarked;
