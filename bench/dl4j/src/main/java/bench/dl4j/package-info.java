/** DL4J's side of the benchmark. */
package bench.dl4j;
