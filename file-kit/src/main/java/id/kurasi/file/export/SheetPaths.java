package id.kurasi.file.export;

/** Which of a service's resources are to be had as a sheet too, under the same path with {@code .csv} or {@code .xlsx} after it. */
public interface SheetPaths {

    /** @param path as requested, such as {@code /v1/products} */
    boolean offers(String path);
}
