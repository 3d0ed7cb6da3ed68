#!/bin/sh
# One database and one user for each service; none can enter another's.
set -eu
for service in catalog certification curation; do
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set service="$service" --set password="$DATABASE_PASSWORD" <<'SQL'
create user :"service" password :'password';
create database :"service" owner :"service";
revoke connect on database :"service" from public;
SQL
done
