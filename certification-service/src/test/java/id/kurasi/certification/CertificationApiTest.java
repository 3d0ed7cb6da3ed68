package id.kurasi.certification;

import id.kurasi.kit.ApiContract;

@ServiceTest
class CertificationApiTest extends ApiContract {}
